extension NewsTerms {
    /// The classes, a line each.
    static let lines = """
        armed members, body: fighter militant jihadist jihadi combatant insurgent rebel gunman gunmen terrorist extremist guerrilla militiaman militiamen islamist separatist paramilitary freedom_fighter partisan mercenary resistance_fighter
        the armed group, body: militant_group rebel_group terrorist_group terror_group armed_group jihadist_group extremist_group insurgent_group terrorist_organisation terrorist_organization terror_organisation terror_organization resistance_movement liberation_movement militia islamist_group rebel_movement rebel_army terror_outfit militant_outfit separatist_group guerrilla_group paramilitary_group insurgency terror_network
        soldiers, body: soldier troop serviceman servicemen service_member marine paratrooper government_force security_force conscript reservist
        people who came, people: migrant refugee asylum_seeker illegal_immigrant illegal_migrant illegal_alien undocumented_immigrant undocumented_migrant undocumented_worker irregular_migrant economic_migrant immigrant displaced_person boat_people
        people who left their homes, people: evacuee displaced_people displaced_resident displaced_family refugee
        people in the street, people: protester protestor demonstrator rioter marcher agitator activist mob looter anarchist crowd
        the street protest, none: *protest demonstration *march *rally *riot unrest disturbance uprising disorder civil_disobedience vigil revolt
        the attack, none: *attack *strike *raid assault bombing bombardment airstrike air_strike shelling offensive *ambush missile_strike drone_strike
        the push, none: *push offensive assault *advance operation campaign effort *attack onslaught incursion invasion special_military_operation aggression war
        the fighting, none: fighting clash battle *combat skirmish firefight hostility conflict war
        the dead, none: massacre carnage slaughter bloodbath killing murder execution assassination slaying lynching
        the blast, none: explosion blast detonation bombing
        the seizure of power, none: coup takeover putsch power_grab coup_d'etat military_takeover overthrow mutiny revolution
        those in power, none: junta regime transitional_government military_government government administration interim_government ruling_council
        the leader, person: leader strongman dictator ruler president chief chief_executive ceo boss head warlord despot autocrat chairman chairwoman supremo commander ringleader mastermind
        the suspect, person: suspect gunman shooter attacker assailant killer terrorist perpetrator murderer knifeman bomber culprit alleged_attacker
        the place, place: village hamlet town settlement enclave pocket stronghold bastion holdout redoubt outpost bolthole hideout
        land held, body: territory caliphate enclave pocket stronghold bastion heartland foothold safe_haven redoubt patch scrap strip_of_land
        residents, people: villager resident inhabitant local townspeople islander townsfolk
        settlers' homes, object: settlement colony outpost neighbourhood neighborhood
        the barrier, object: barrier wall fence separation_wall security_fence security_barrier
        captives, people: hostage captive abductee prisoner detainee inmate prisoner_of_war political_prisoner
        the cell, object: cell sleeper_cell dormant_cell network
        the agreement, none: *deal agreement accord pact *truce ceasefire cease_fire *settlement armistice treaty
        the talks, none: talk negotiation discussion dialogue mediation
        the vote, none: *vote election *ballot *poll referendum plebiscite
        the levy, none: *tax *levy duty *tariff *charge surcharge
        spending cuts, none: austerity spending_cut saving belt_tightening cutback
        the cuts in staff, people: layoff lay_off job_cut redundancy restructuring *cull dismissal downsizing bloodbath job_loss
        staff, people: worker employee staff staffer workforce
        the industrial action, none: walkout industrial_action *strike stoppage work_stoppage
        the purchase, none: takeover acquisition merger buyout purchase
        the plan, none: plan proposal scheme blueprint
        the changed law, none: reform overhaul shake_up shakeup revamp
        the bill, none: bill measure legislation law
        the state support, none: bailout rescue_package aid_package stimulus handout subsidy relief_package
        the downturn, none: recession downturn slump crisis slowdown contraction crash
        the rise, none: *rise *increase *hike *surge *jump
        the fall, none: *fall *drop *decline *slump plunge slide
        the changing climate, none: climate_change climate_crisis climate_emergency global_warming climate_breakdown global_heating
        the storm, none: storm hurricane cyclone typhoon tempest
        the flood, none: flood flooding deluge inundation
        the fire, none: *fire wildfire blaze bushfire inferno conflagration
        the quake, none: earthquake quake temblor
        the crash, none: *crash collision accident pile_up smash wreck incident
        the disaster, none: disaster catastrophe tragedy calamity
        the spread of illness, none: outbreak epidemic pandemic contagion
        the illness, none: virus disease illness infection bug
        the injection, none: vaccine jab shot vaccination inoculation
        small children, people: infant baby newborn toddler
        those infected, people: patient victim sufferer
        opponents of abortion, people: pro_life_activist anti_abortion_activist anti_abortion_campaigner pro_life_campaigner
        the drug, object: drug medicine medication pill
        the vessel, object: boat dinghy vessel ship ferry raft rubber_boat trawler
        the aircraft, object: plane aircraft airliner jet warplane fighter_jet helicopter
        the vehicle, object: car vehicle truck lorry van pickup
        the weapon, object: gun rifle firearm weapon pistol handgun assault_rifle
        the shop, object: mall shopping_centre shopping_center supermarket store shop outlet
        the team, none: team side squad outfit
        the striker, person: striker forward goalscorer marksman frontman
        the coach, person: coach manager boss gaffer trainer
        the keeper, person: goalkeeper keeper shot_stopper custodian
        the players, none: player lad boy
        the match, none: match game fixture tie clash encounter
        the slip, none: mistake error howler blunder gaffe slip
        the defeat, none: defeat loss thrashing rout drubbing humiliation
        the win, none: win victory triumph
        the affair, none: scandal affair controversy row
        the inquiry, none: inquiry investigation probe
        the claim, none: allegation accusation
        the politician, person: politician lawmaker legislator senator congressman congresswoman deputy
        the rich, person: tycoon oligarch billionaire businessman businesswoman magnate entrepreneur
        the informer, person: whistleblower leaker informant source
        the activist, person: activist dissident campaigner agitator opposition_figure critic
        the ban, none: *ban prohibition restriction *curb embargo
        the sanctions, none: sanction penalty restriction punitive_measure embargo
        the return, none: deportation repatriation expulsion removal *return
        the pullout, none: withdrawal pullout retreat pull_out drawdown evacuation
        the flight, none: exodus evacuation displacement *flight
        the camp, object: camp detention_centre detention_center holding_centre reception_centre internment_camp prison facility
        """
}
